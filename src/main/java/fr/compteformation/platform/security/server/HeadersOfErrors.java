package fr.compteformation.platform.security.server;

import java.util.List;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * The security headers of requests that are refused before the filter chain, such as
 * malformed addresses.
 */
class HeadersOfErrors extends HeaderWriterFilter {

	static final List<HeaderWriter> WRITERS = List.of(new XContentTypeOptionsHeaderWriter(),
			new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
			new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
			new ContentSecurityPolicyHeaderWriter(ContentPolicy.COMMON), CachePolicy.KEEP_NOTHING,
			new HstsHeaderWriter());

	HeadersOfErrors() {
		super(WRITERS);
		setShouldWriteHeadersEagerly(true);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
