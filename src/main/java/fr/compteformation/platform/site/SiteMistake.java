package fr.compteformation.platform.site;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A setting or a file of the operator’s with which the portal does not start. */
public class SiteMistake extends IllegalStateException {

	private final String remedy;

	/**
	 * Ends the start.
	 * @param reason what is wrong, and where
	 * @param remedy what to change
	 */
	public SiteMistake(String reason, String remedy) {
		this(reason, remedy, null);
	}

	public SiteMistake(String reason, String remedy, @Nullable Throwable cause) {
		super(reason, cause);
		this.remedy = remedy;
	}

	/** Prints the reason and the remedy instead of a stack trace. */
	static class Analyzer extends AbstractFailureAnalyzer<SiteMistake> {

		@Override
		protected FailureAnalysis analyze(Throwable failure, SiteMistake cause) {
			return new FailureAnalysis(cause.getMessage(), cause.remedy, failure);
		}

	}

}
