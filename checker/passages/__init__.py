"""Cutting an article: passages, boilerplate, sentences, quotation marks, clauses, parts."""
