package fr.compteformation.training.trades;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.SearchSource;

/** Lets people find trades. */
@Component
class TradeFindings implements SearchSource {

	private final Trades trades;

	TradeFindings(Trades trades) {
		this.trades = trades;
	}

	@Override
	public List<Finding> findings(Locale language) {
		return this.trades.all()
			.stream()
			.map((trade) -> new Finding(Finding.Kind.TRADE, trade.name().in(language), trade.about().in(language),
					Trades.PAGE.of(trade.code()).path()))
			.toList();
	}

}
