package fr.compteformation.office.exchange;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Declarations and dossiers of a day. */
@RestController
@ConditionalOnBooleanProperty("compte-formation.exchange.enabled")
class DayEndpoint {

	private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

	private final DayLists lists;

	DayEndpoint(DayLists lists) {
		this.lists = lists;
	}

	@GetMapping(ExchangeConfiguration.ROOT + "/declarations")
	ResponseEntity<?> declarations(@AuthenticationPrincipal ExchangeCaller caller,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
			@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "100") int limit) {
		return answer(day, after, limit, (cursor) -> this.lists.declarations(caller, day, cursor, limit));
	}

	@GetMapping(ExchangeConfiguration.ROOT + "/dossiers")
	ResponseEntity<?> dossiers(@AuthenticationPrincipal ExchangeCaller caller,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
			@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "100") int limit) {
		return answer(day, after, limit, (cursor) -> this.lists.dossiers(caller, day, cursor, limit));
	}

	private static ResponseEntity<?> answer(LocalDate day, @Nullable String after, int limit, Reading reading) {
		Optional<DayCursor> cursor = DayCursor.read(after);
		if (after != null && cursor.isEmpty() || limit < 1 || limit > DayLists.MOST || day.isBefore(FIRST)
				|| day.isAfter(LAST)) {
			return ExchangeProblem.INVALID.answer();
		}
		return ResponseEntity.ok(reading.page(cursor.orElse(null)));
	}

	@FunctionalInterface
	private interface Reading {

		DayPage<?> page(@Nullable DayCursor after);

	}

}
