-- The trace in which an event was stored (W3C traceparent), so that whoever handles it goes on with it; empty without tracing.

alter table outbox add column traceparent text;
