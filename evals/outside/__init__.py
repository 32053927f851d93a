"""Labelled data of others, measured where a path to it is given; none of it is in this project."""
