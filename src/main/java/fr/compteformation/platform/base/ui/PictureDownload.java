package fr.compteformation.platform.base.ui;

import java.io.IOException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Serves a picture to the session it was made for, as long as it is on the page. Inside
 * the address of an image it would be kept twice, a third longer: in the page, and in the
 * last answer to it.
 */
public final class PictureDownload implements DownloadHandler {

	private final transient byte[] png;

	private PictureDownload(byte[] png) {
		this.png = png;
	}

	/** Shows a PNG in an image, in the page that is open. */
	public static Image show(byte[] png, Image image) {
		// Of the page: an image that is hidden while it loads would be refused to the
		// browser, and stay empty when it is shown again.
		image.getElement()
			.setAttribute("src",
					new ElementStreamResource(new PictureDownload(png), UI.getCurrentOrThrow().getElement()));
		return image;
	}

	@Override
	public boolean isAllowInert() {
		return true;
	}

	@Override
	public void handleDownloadRequest(DownloadEvent event) throws IOException {
		VaadinResponse response = event.getResponse();
		response.setContentType(MediaType.IMAGE_PNG_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentLength(this.png.length);
		event.getOutputStream().write(this.png);
	}

}
