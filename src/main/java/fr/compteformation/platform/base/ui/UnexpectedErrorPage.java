package fr.compteformation.platform.base.ui;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.database.DatabaseAway;

/**
 * Shown after an internal error. The reference links the user’s report to the log and
 * contains no data. If only the database did not answer, it asks the user to try again.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

	private boolean unavailable;

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
		this.unavailable = DatabaseAway.isReasonOf(error.getException());
		return this.unavailable ? tryAgain(event.getLocation(), error.getException()) : apologize(error);
	}

	private int tryAgain(Location page, Exception failure) {
		Failures.logUnavailable(failure);
		say(getTranslation("error.unavailable.text"), getTranslation("error.unavailable.kept"));
		offer(new PagePath("/" + page.getPathWithQueryParameters()), "action.retry").setRouterIgnore(true);
		offer(SharedPages.HOME, "action.backToHome");
		return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
	}

	private int apologize(ErrorParameter<Exception> error) {
		String reference = Failures.log(error.getException()).toString();
		say(getTranslation("error.unexpected.text"), getTranslation("error.unexpected.reference", reference));
		offer(SharedPages.HOME, "action.backToHome");
		offer(SharedPages.CONTACT, "action.writeToUs");
		return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

	@Override
	public String titleKey() {
		return this.unavailable ? "error.unavailable.title" : "error.unexpected.title";
	}

}
