"""Asking a model: prompts, answers, the provider, and the cache of what was answered."""
