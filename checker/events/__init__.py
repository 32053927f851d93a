"""Of what it is said: the word that names the event, its type and concept, its place."""
