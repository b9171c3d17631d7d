package be.socialekaart.workflow;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.socialekaart.web.CurrentUser;
import be.socialekaart.web.Role;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Asks for pages and calls the API as somebody who is signed in. */
@TestComponent
record Browser(MockMvc mvc) {

    ResultActions open(CurrentUser user, String address) throws Exception {
        return mvc.perform(
                get(java.net.URI.create(address)).accept(MediaType.TEXT_HTML).with(signedIn(user)));
    }

    ResultActions send(CurrentUser user, String address, Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request =
                post(java.net.URI.create(address)).accept(MediaType.TEXT_HTML).with(signedIn(user));
        form.forEach(request::formField);
        return mvc.perform(request);
    }

    ResultActions call(CurrentUser user, String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(signedIn(user)));
    }

    ResultActions call(CurrentUser user, String address, String json) throws Exception {
        return mvc.perform(post(java.net.URI.create(address))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(signedIn(user)));
    }

    static RequestPostProcessor signedIn(CurrentUser user) {
        List<String> roles = user.roles().stream().map(Role::claim).toList();
        return jwt().jwt(token ->
                token.subject(user.id()).claim("name", user.name()).claim("roles", roles));
    }
}
