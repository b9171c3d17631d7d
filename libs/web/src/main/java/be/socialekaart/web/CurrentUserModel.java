package be.socialekaart.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** {@code user} in every template. */
@ControllerAdvice
class CurrentUserModel {

    @ModelAttribute("user")
    CurrentUser user(CurrentUser user) {
        return user;
    }
}
