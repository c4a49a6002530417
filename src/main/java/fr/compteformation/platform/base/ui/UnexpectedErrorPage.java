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
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.database.DatabaseAway;
import fr.compteformation.platform.site.HelpSettings;

/**
 * Shown after an internal error. The reference links the user’s report to the log and
 * contains no data. If only the database did not answer, it asks the user to try again.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

	private final HelpSettings help;

	private String titleKey = "error.unexpected.title";

	UnexpectedErrorPage(HelpSettings help) {
		this.help = help;
	}

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
		if (ChangeRefused.isReasonOf(error.getException())) {
			return sayReadOnly();
		}
		return DatabaseAway.isReasonOf(error.getException()) ? tryAgain(event.getLocation(), error.getException())
				: apologize(error);
	}

	private int sayReadOnly() {
		this.titleKey = "error.readOnly.title";
		say(getTranslation("error.readOnly.text"), getTranslation("error.readOnly.advice"));
		offer(SharedPages.HOME, "action.backToHome");
		return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
	}

	private int tryAgain(Location page, Exception failure) {
		Failures.logUnavailable(failure);
		this.titleKey = "error.unavailable.title";
		say(getTranslation("error.unavailable.text"), getTranslation("error.unavailable.kept"));
		add(ContactLine.phone(this.help));
		offer(new PagePath("/" + page.getPathWithQueryParameters()), "action.retry").setRouterIgnore(true);
		offer(SharedPages.HOME, "action.backToHome");
		return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
	}

	private int apologize(ErrorParameter<Exception> error) {
		String reference = Failures.log(error.getException()).toString();
		say(getTranslation("error.unexpected.text"), getTranslation("error.unexpected.reference", reference));
		add(ContactLine.phone(this.help));
		offer(SharedPages.HOME, "action.backToHome");
		offer(SharedPages.CONTACT, "action.writeToUs");
		return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

	@Override
	public String titleKey() {
		return this.titleKey;
	}

}
