package be.socialekaart.fiche.exporting;

import be.socialekaart.fiche.listing.Format;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** How a browser is told to keep a file instead of showing it. */
final class Download {
    private Download() {}

    static HttpHeaders of(Format format) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, format.mediaType());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("sociale-kaart." + format.extension())
                .build());
        return headers;
    }
}
