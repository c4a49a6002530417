package fr.compteformation.office.exchange;

import java.time.Duration;
import java.util.Optional;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.RateLimiter;

/**
 * Balances. The number of the person stands in the body: addresses reach logs.
 */
@RestController
@ConditionalOnBooleanProperty("compte-formation.exchange.enabled")
class BalanceEndpoint {

	/** How many questions without an answer are free; whoever tries numbers must wait. */
	static final int FREE_MISSES = 20;

	private final BalanceSearch balances;

	private final RateLimiter limiter;

	private final ExchangeSettings settings;

	BalanceEndpoint(BalanceSearch balances, RateLimiter limiter, ExchangeSettings settings) {
		this.balances = balances;
		this.limiter = limiter;
		this.settings = settings;
	}

	@PostMapping(ExchangeConfiguration.ROOT + "/balances/search")
	ResponseEntity<?> search(@AuthenticationPrincipal ExchangeCaller caller, @RequestBody BalanceQuestion question) {
		Optional<Nir> nir = question.nir();
		Optional<Reference> dossier = question.reference();
		BalanceQuestion.Purpose purpose = question.purpose();
		if (nir.isEmpty() || dossier.isEmpty() || purpose == null) {
			return ExchangeProblem.INVALID.answer();
		}
		// Counted as a miss beforehand, so that questions at the same time gain nothing.
		String misses = "exchange-miss:" + caller.id();
		Duration wait = this.limiter.admit(misses, FREE_MISSES, 1);
		if (!wait.isZero()) {
			return ExchangeProblem.TOO_MANY_REQUESTS.answer(wait);
		}
		String spent = "exchange-balances:" + caller.id();
		if (!this.limiter.spend(spent, this.settings.balancesADay())) {
			this.limiter.giveBack(misses);
			return ExchangeProblem.TOO_MANY_REQUESTS
				.answer(this.limiter.waitToSpend(spent, this.settings.balancesADay()));
		}
		Optional<BalanceAnswer> found = this.balances.find(caller, nir.get(), purpose, dossier.get());
		if (found.isEmpty()) {
			return ExchangeProblem.NOT_FOUND.answer();
		}
		this.limiter.giveBack(misses);
		return ResponseEntity.ok(found.get());
	}

}
