package fr.compteformation.platform.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.platform.site.SiteMarks;

/** Adds icons, manifest and the operator’s colours to the first HTML of each page. */
@SpringComponent
class SiteHead implements VaadinServiceInitListener {

	private final SiteMarks marks;

	SiteHead(SiteMarks marks) {
		this.marks = marks;
	}

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.addIndexHtmlRequestListener(this::complete);
	}

	private void complete(IndexHtmlResponse page) {
		page.getDocument().head().append(this.marks.head());
	}

}
