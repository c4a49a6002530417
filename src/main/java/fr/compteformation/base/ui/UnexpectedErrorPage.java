package fr.compteformation.base.ui;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * A page could not be shown because of a fault of ours. The reference leads from what the
 * person tells to the log, and holds nothing about either.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
		String reference = Failures.log(error.getException()).toString();
		say(getTranslation("error.unexpected.text"), getTranslation("error.unexpected.reference", reference));
		offer("/", "error.toHome");
		offer("/contact", "error.toContact");
		return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

	@Override
	public String titleKey() {
		return "error.unexpected.title";
	}

}
