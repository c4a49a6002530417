package fr.compteformation.office.exchange;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.office.employerfile.EmployerFileKind;
import fr.compteformation.office.sentfile.KeyDeposits;
import fr.compteformation.office.sentfile.SentFile;

/**
 * Employers’ yearly files, as the operator’s command takes them: the body is the file,
 * which is read in the background.
 */
@RestController
@ConditionalOnBooleanProperty("compte-formation.exchange.enabled")
class EmployerFileEndpoint {

	private static final String FILES = ExchangeConfiguration.ROOT + "/employer-files";

	private static final Pattern DELIVERY = Pattern.compile("[\\w.-]{1,64}");

	private static final MediaType CSV = new MediaType("text", "csv");

	private final KeyDeposits deposits;

	private final EmployerFileKind kind;

	EmployerFileEndpoint(KeyDeposits deposits, EmployerFileKind kind) {
		this.deposits = deposits;
		this.kind = kind;
	}

	@PostMapping(FILES)
	@PreAuthorize(ExchangeScope.FOR_EMPLOYER_FILES)
	ResponseEntity<?> send(@AuthenticationPrincipal ExchangeCaller caller,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String delivery,
			HttpServletRequest request) throws IOException {
		if (delivery == null || !DELIVERY.matcher(delivery).matches() || !isCsv(request.getContentType())) {
			return ExchangeProblem.INVALID.answer();
		}
		Optional<KeyDeposits.Refusal> refused = this.deposits.send(caller.id(), this.kind, delivery,
				request.getInputStream());
		if (refused.isPresent()) {
			return switch (refused.get()) {
				case IN_PROGRESS -> ExchangeProblem.IN_PROGRESS.answer();
				case TOO_BIG -> ExchangeProblem.TOO_LARGE.answer();
				case TOO_MANY ->
					ExchangeProblem.TOO_MANY_REQUESTS.answer(this.deposits.waitToSend(caller.id(), this.kind));
			};
		}
		SentFile file = this.deposits.named(caller.id(), delivery).orElseThrow();
		return ResponseEntity.accepted().location(URI.create(FILES + '/' + file.id())).body(ExchangedFile.of(file));
	}

	@GetMapping(FILES + "/{id}")
	@PreAuthorize(ExchangeScope.FOR_EMPLOYER_FILES)
	ResponseEntity<?> read(@AuthenticationPrincipal ExchangeCaller caller, @PathVariable UUID id) {
		return this.deposits.file(caller.id(), id)
			.<ResponseEntity<?>>map((file) -> ResponseEntity.ok(ExchangedFile.of(file)))
			.orElseGet(ExchangeProblem.NOT_FOUND::answer);
	}

	private static boolean isCsv(@Nullable String type) {
		try {
			return type != null && CSV.isCompatibleWith(MediaType.parseMediaType(type));
		}
		catch (IllegalArgumentException unreadable) {
			return false;
		}
	}

}
