package be.socialekaart.web;

/** Which field of a request was not accepted, and why, in words for the sender. */
public record FieldReason(String field, String reason) {}
