package be.socialekaart.web.answers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that is too large: by its announced length, or when reading passes the limit. */
class BodyLimit extends OncePerRequestFilter {

    private final long limit;
    private final List<PathPatternRequestMatcher> unlimited;

    BodyLimit(BodyLimits limits) {
        limit = limits.size().toBytes();
        unlimited = limits.unlimited().stream()
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return unlimited.stream().anyMatch(path -> path.matches(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (request.getContentLengthLong() < 0) {
            chain.doFilter(new Counting(request, limit), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class Counting extends HttpServletRequestWrapper {

        private final long limit;

        Counting(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedBody(super.getInputStream(), limit);
        }
    }
}
