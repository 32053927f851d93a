"""Who says it: attributions, their cues and frames, and the speaker."""
