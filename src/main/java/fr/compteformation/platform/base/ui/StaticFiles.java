package fr.compteformation.platform.base.ui;

import java.io.IOException;

import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * Browsers keep the files of the bundle for a year: their names hold a hash. Vaadin says
 * the same of files with a hash in their query ({@code v-c}), and one hour of the rest.
 */
class StaticFiles extends StaticFileServer {

	private static final String BUNDLE = "/VAADIN/build/";

	private static final String FOR_EVER = "max-age=31536000, immutable";

	StaticFiles(VaadinService service) {
		super(service);
	}

	/** Messages of open pages ask for no file, which would be searched in all jars. */
	@Override
	public boolean serveStaticResource(HttpServletRequest request, HttpServletResponse response) throws IOException {
		return !HttpMethod.POST.matches(request.getMethod()) && super.serveStaticResource(request, response);
	}

	@Override
	protected void writeCacheHeaders(String file, HttpServletRequest request, HttpServletResponse response) {
		super.writeCacheHeaders(file, request, response);
		if (file.startsWith(BUNDLE)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
		}
	}

}
