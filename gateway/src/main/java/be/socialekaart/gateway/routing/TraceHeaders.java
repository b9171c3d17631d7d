package be.socialekaart.gateway.routing;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets a service go on with the trace that began at this gateway; one that a client brings along is not believed. */
@Component
class TraceHeaders {

    private final Tracer tracer;
    private final Propagator propagator;

    TraceHeaders(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    void addTo(HttpHeaders passed) {
        TraceContext here = tracer.currentTraceContext().context();
        if (here != null) propagator.inject(here, passed, HttpHeaders::set);
    }
}
