package fr.compteformation.platform.base.ui;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.spring.SpringVaadinServletService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationContext;

/**
 * Adapts Vaadin’s service: unknown addresses create no session, and pages with typed
 * input survive while their browser sleeps.
 */
class PortalService extends SpringVaadinServletService {

	private static final Logger LOG = LoggerFactory.getLogger(PortalService.class);

	/** Resources generated for one session. */
	private static final String DYNAMIC = "VAADIN/";

	PortalService(VaadinServlet servlet, DeploymentConfiguration configuration, ApplicationContext portal) {
		super(servlet, configuration, portal);
	}

	@Override
	protected List<RequestHandler> createRequestHandlers() throws ServiceException {
		List<RequestHandler> handlers = super.createRequestHandlers();
		handlers.replaceAll((handler) -> (handler instanceof UidlRequestHandler) ? new PackedAnswers() : handler);
		return handlers;
	}

	@Override
	public void handleRequest(VaadinRequest request, VaadinResponse response) throws ServiceException {
		try {
			if (leadsNowhere(request)) {
				refuse(response);
			}
			else {
				super.handleRequest(request, response);
			}
		}
		catch (ServiceException failed) {
			// Otherwise the server would log an error.
			if (!Failures.isBrowserGone(failed)) {
				throw failed;
			}
			LOG.debug("A browser did not wait for its answer", failed);
		}
	}

	// Static files were looked up before.
	private boolean leadsNowhere(VaadinRequest request) {
		String path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
		return path.startsWith(DYNAMIC) ? request.getWrappedSession(false) == null
				: RouteConfiguration.forRegistry(getRouter().getRegistry()).getRoute(path).isEmpty();
	}

	private static void refuse(VaadinResponse response) throws ServiceException {
		try {
			response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
		}
		catch (IOException gone) {
			throw new ServiceException(gone);
		}
	}

	/** If the browser does not come back, the session timeout closes the page. */
	@Override
	public boolean isUIActive(UI page) {
		return super.isUIActive(page) || (!page.isClosing() && Visits.isKept(page) && cameBackInTime(page));
	}

	private static boolean cameBackInTime(UI page) {
		long silence = System.currentTimeMillis() - page.getInternals().getLastHeartbeatTimestamp();
		return silence < 1000L * Visits.longest(page.getSession().getSession());
	}

}
