package fr.compteformation.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;

/**
 * Gives every session the visitor’s language and every first page the {@code lang} that
 * screen readers pronounce it by; the framework does neither by itself.
 */
@SpringComponent
class PageFrame implements VaadinServiceInitListener {

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.getSource()
			.addSessionInitListener((session) -> session.getSession().setLocale(Languages.of(session.getRequest())));
		service.addIndexHtmlRequestListener((page) -> page.getDocument()
			.getElementsByTag("html")
			.attr("lang", Languages.of(page.getVaadinRequest()).getLanguage()));
	}

}
