package be.socialekaart.gateway.routing;

import io.micrometer.common.KeyValue;
import org.springframework.http.client.observation.ClientHttpObservationDocumentation.HighCardinalityKeyNames;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;
import org.springframework.stereotype.Component;

/** A trace tells which page was asked for, and not what somebody searched or where that person stood. */
@Component
class WithoutQuery extends DefaultClientRequestObservationConvention {

    @Override
    protected KeyValue requestUri(ClientRequestObservationContext context) {
        String path = context.getCarrier() == null
                ? KeyValue.NONE_VALUE
                : context.getCarrier().getURI().getRawPath();
        return KeyValue.of(HighCardinalityKeyNames.HTTP_URL, path);
    }
}
