"""What is said of an event: the status, from cues and from the clause's grammar."""
