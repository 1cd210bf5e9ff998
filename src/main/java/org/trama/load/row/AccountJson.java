package org.trama.load.row;

import org.trama.document.account.SourceAccount;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The account of a source as an edition keeps it: JSON, the same for the same account.
 */
final class AccountJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private AccountJson() {
	}

	static String of(SourceAccount account) {
		return JSON.writeValueAsString(account);
	}

}
