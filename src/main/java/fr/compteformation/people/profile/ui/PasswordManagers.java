package fr.compteformation.people.profile.ui;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where password managers look for the page that changes a password (W3C). */
@Configuration(proxyBeanMethods = false)
class PasswordManagers implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry addresses) {
		addresses.addRedirectViewController("/.well-known/change-password", "/" + ChangePasswordView.ADDRESS)
			.setKeepQueryParams(false);
	}

}
