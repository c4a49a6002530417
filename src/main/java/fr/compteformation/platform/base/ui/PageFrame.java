package fr.compteformation.platform.base.ui;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;

/**
 * Sets the visitor’s language on each session and the {@code lang} attribute on each
 * page, and translates the framework’s own messages: lost connection, expired session,
 * error. Vaadin does none of this by default.
 */
@SpringComponent
class PageFrame implements VaadinServiceInitListener {

	private final I18NProvider translations;

	private final Languages languages;

	PageFrame(I18NProvider translations, Languages languages) {
		this.translations = translations;
		this.languages = languages;
	}

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.getSource().addSessionInitListener((session) -> {
			session.getSession().setLocale(this.languages.of(session.getRequest()));
			session.getSession().setErrorHandler(Failures::handle);
		});
		service.getSource().addUIInitListener((ui) -> tellOfLostConnections(ui.getUI()));
		service.getSource().setSystemMessagesProvider(this::systemMessages);
		service.addIndexHtmlRequestListener(this::frameFirstPage);
	}

	private void frameFirstPage(IndexHtmlResponse page) {
		page.getDocument()
			.getElementsByTag("html")
			.attr("lang", this.languages.of(page.getVaadinRequest()).getLanguage());
	}

	private void tellOfLostConnections(UI ui) {
		ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("connection.lost"));
		ui.getReconnectDialogConfiguration().setDialogTextGaveUp(ui.getTranslation("connection.gaveUp"));
		// By default the indicator speaks English, lies outside all landmarks, and is not
		// announced to screen readers.
		ui.getPage().executeJs("""
				const indicator = window.Vaadin.connectionIndicator;
				indicator.setAttribute('role', 'status');
				indicator.onlineText = $0;
				""", ui.getTranslation("connection.back"));
	}

	private SystemMessages systemMessages(SystemMessagesInfo info) {
		CustomizedSystemMessages messages = new CustomizedSystemMessages();
		messages.setSessionExpiredURL(audience(info.getRequest()).sessionEnded());
		messages.setSessionExpiredNotificationEnabled(false);
		messages.setInternalErrorNotificationEnabled(true);
		messages.setInternalErrorCaption(text("error.unexpected.title", info));
		messages.setInternalErrorMessage(text("error.reload", info));
		messages.setSyncErrorNotificationEnabled(true);
		messages.setSyncErrorCaption(text("error.unexpected.title", info));
		messages.setSyncErrorMessage(text("error.reload", info));
		messages.setCookiesDisabledNotificationEnabled(true);
		messages.setCookiesDisabledCaption(text("error.cookies.title", info));
		messages.setCookiesDisabledMessage(text("error.cookies.text", info));
		return messages;
	}

	// The first request of a page passes its path in this parameter.
	private static Audience audience(@Nullable VaadinRequest request) {
		String first = (request != null) ? request.getParameter("location") : null;
		return (first != null) ? Audience.of(first) : Audience.EVERYBODY;
	}

	private String text(String key, SystemMessagesInfo info) {
		return this.translations.getTranslation(key, info.getLocale());
	}

}
