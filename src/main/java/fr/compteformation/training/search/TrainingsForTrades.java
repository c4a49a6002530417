package fr.compteformation.training.search;

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
		return new Offered(found.total(),
				found.hits()
					.stream()
					.limit(FIRST)
					.map((hit) -> new Link(hit.title(), hit.provider(), SharedPages.TRAININGS.of(hit.id()).path()))
					.toList());
	}

}
