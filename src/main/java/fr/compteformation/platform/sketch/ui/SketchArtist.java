package fr.compteformation.platform.sketch.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import fr.compteformation.platform.base.ui.SketchMark;

/**
 * Draws a page as a stranger would see it: the real view and its layout, in a session of
 * its own that nobody opened. Runs in a thread without anything of the visitor’s request.
 */
class SketchArtist {

	private final VaadinServletService service;

	SketchArtist(VaadinServletService service) {
		this.service = service;
	}

	/**
	 * Draws a page; none where there is none, or none now.
	 * @param path without leading slash
	 * @param language of its texts
	 */
	Optional<Sketch> draw(String path, Locale language) {
		StrangerSession session = new StrangerSession(this.service, language);
		CurrentInstance.clearAll();
		VaadinService.setCurrent(this.service);
		VaadinSession.setCurrent(session);
		VaadinRequest request = StrangerRequest.of(this.service);
		CurrentInstance.set(VaadinRequest.class, request);
		CurrentInstance.set(VaadinResponse.class, StrangerRequest.answer(this.service));
		UI page = new UI();
		try {
			UI.setCurrent(page);
			SketchMark.set(page);
			page.getInternals().setSession(session);
			page.setLocale(language);
			page.doInit(request, session.getNextUIid(), "");
			session.addUI(page);
			int status = page.getInternals()
				.getRouter()
				.navigate(page, new Location(path, QueryParameters.empty()), NavigationTrigger.PAGE_LOAD);
			return (status == HttpServletResponse.SC_OK && isForAll(page)) ? Optional.of(sketch(page))
					: Optional.empty();
		}
		finally {
			session.removeUI(page);
			CurrentInstance.clearAll();
		}
	}

	private static boolean isForAll(UI page) {
		return page.getCurrentView().getClass().isAnnotationPresent(AnonymousAllowed.class);
	}

	private static Sketch sketch(UI page) {
		Document document = new Document("");
		document.outputSettings().prettyPrint(false);
		Element drawn = document.appendElement("div");
		// The view first, the outermost layout last.
		List<HasElement> chain = page.getInternals().getActiveRouterTargetsChain();
		SketchHtml.draw(chain.getLast().getElement(), drawn);
		String title = page.getInternals().getTitle();
		return Sketch.of(page.getInternals().getActiveViewLocation().getPath(), (title != null) ? title : "", drawn);
	}

}
