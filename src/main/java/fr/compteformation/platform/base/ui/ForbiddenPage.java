package fr.compteformation.platform.base.ui;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.springframework.context.ApplicationEventPublisher;

import fr.compteformation.platform.base.SharedPages;

/**
 * The page exists, but this user may not open it. Visitors who are not signed in are
 * redirected to the sign-in page instead.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
@TitleKey("error.forbidden.title")
class ForbiddenPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

	private final ApplicationEventPublisher events;

	ForbiddenPage(ApplicationEventPublisher events) {
		this.events = events;
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
		this.events.publishEvent(new PageRefused());
		say(getTranslation("error.forbidden.text"), getTranslation("error.forbidden.advice"));
		offer(SharedPages.HOME, "action.backToHome");
		offer(SharedPages.CONTACT, "action.writeToUs");
		return HttpServletResponse.SC_FORBIDDEN;
	}

}
