package fr.compteformation.platform.base.ui;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.SharedPages;

/** Shown when no page has the requested address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
@TitleKey("error.notFound.title")
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
		say(getTranslation("error.notFound.text"), getTranslation("error.notFound.advice"));
		offer(SharedPages.HOME, "action.backToHome");
		offer(SharedPages.HELP, "error.toHelp");
		return HttpServletResponse.SC_NOT_FOUND;
	}

}
