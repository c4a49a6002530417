package fr.compteformation.training.search;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.TradeTrainings;

/** The trainings that the search finds for a trade. */
@Component
class TrainingsForTrades implements TradeTrainings {

	private static final int FIRST = 4;

	private final TrainingSearch search;

	TrainingsForTrades(TrainingSearch search) {
		this.search = search;
	}

	@Override
	public Offered offeredFor(Trade trade) {
		TrainingResults found = this.search.find(
				new TrainingQuery(trade.training(), "", Map.of(), TrainingQuery.Sort.RELEVANCE, TrainingQuery.PAGE),
				null);
		// Several providers offer the same training: its title is shown once.
		Map<String, Link> byTitle = new LinkedHashMap<>();
		found.hits()
			.forEach((hit) -> byTitle.putIfAbsent(hit.title(),
					new Link(hit.title(), hit.provider(), SharedPages.TRAININGS.of(hit.id()).path())));
		return new Offered(found.total(), byTitle.values().stream().limit(FIRST).toList());
	}

}
