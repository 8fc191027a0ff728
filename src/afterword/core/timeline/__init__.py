"""What an interviewer said about time, turned into dates."""
