package org.trama.extract.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;

/**
 * All catalogs: what is known all over the world, the names of each country, and those
 * that a person added. A document is read with the worldwide names and those of its own
 * country. Read when they are first asked for; may be used by many threads.
 */
public final class Catalogs {

	private static final String ROOT = "catalog";

	private static final String WORLD = "world";

	private final @Nullable OwnCatalog own;

	private final Map<String, Country> countries = new LinkedHashMap<>();

	/** In which file each id stands. */
	private final Map<String, String> files = new ConcurrentHashMap<>();

	private final Map<List<Country>, Catalog> read = new ConcurrentHashMap<>();

	private volatile @Nullable CountrySigns signs;

	private Catalogs(@Nullable OwnCatalog own) {
		this.own = own;
		countries(CatalogFolder.bundled(ROOT));
		if (own != null) {
			countries(own.folder());
			own.check(this.countries.keySet());
		}
	}

	/**
	 * The catalogs that are part of the product.
	 */
	public static Catalogs bundled() {
		return Bundled.ALL;
	}

	/**
	 * The catalogs that are part of the product, and names of one's own beside them.
	 * @param directory a folder with files like those of the bundled catalog: those in it
	 * count for all documents, those in a folder named by a country's code for that
	 * country's
	 * @throws InvalidCatalog if something in it cannot be read, or contradicts itself or
	 * what is bundled; the message names the file, the entry and the way out
	 */
	public static Catalogs with(Path directory) {
		Catalogs catalogs = new Catalogs(new OwnCatalog(directory));
		catalogs.all();
		return catalogs;
	}

	/**
	 * The countries that have a catalog.
	 */
	public List<Country> countries() {
		return List.copyOf(this.countries.values());
	}

	/**
	 * The country with a code.
	 * @param code an ISO 3166 code in lower case, such as {@code mx}
	 * @throws UnknownCountry if there is no catalog of it
	 */
	public Country country(String code) {
		Country country = this.countries.get(code);
		if (country == null) {
			throw new UnknownCountry(code, countries());
		}
		return country;
	}

	/**
	 * The names for documents of a country.
	 * @param code its ISO 3166 code in lower case, such as {@code mx}
	 * @throws UnknownCountry if there is no catalog of it
	 */
	public Catalog of(String code) {
		return of(List.of(country(code)));
	}

	/**
	 * The names for a document that uses those of some countries.
	 * @param countries the countries; if there are none, only worldwide names count, and
	 * if there are several, no name counts that means something else in each
	 */
	public Catalog of(List<Country> countries) {
		Catalog known = this.read.get(countries);
		if (known != null) {
			return known;
		}
		Catalog catalog = (countries.size() > 1) ? CatalogUnion.of(each(countries)) : read(countries);
		Catalog before = this.read.putIfAbsent(List.copyOf(countries), catalog);
		return (before != null) ? before : catalog;
	}

	/**
	 * The names of all countries. To read them is to check that no two things that may
	 * meet in one graph have the same id.
	 */
	public Catalog all() {
		return of(countries());
	}

	/**
	 * Tells which countries' names a document uses, by those that only one country has.
	 * @param text the document's whole text
	 */
	public CountryGuess guess(String text) {
		CountrySigns known = this.signs;
		if (known == null) {
			Map<Country, Catalog> catalogs = new LinkedHashMap<>();
			countries().forEach((country) -> catalogs.put(country, of(List.of(country))));
			known = CountrySigns.of(of(List.of()), catalogs);
			this.signs = known;
		}
		return known.in(text);
	}

	private List<Catalog> each(Collection<Country> countries) {
		return countries.stream().map((country) -> of(List.of(country))).toList();
	}

	private Catalog read(List<Country> countries) {
		List<CatalogFolder> folders = new ArrayList<>(
				List.of(CatalogFolder.bundled(ROOT), CatalogFolder.bundled(ROOT + "/" + WORLD)));
		countries.forEach((country) -> folders.add(CatalogFolder.bundled(ROOT + "/" + country.code())));
		OwnCatalog own = this.own;
		if (own != null) {
			folders.add(own.folder());
			countries.forEach((country) -> folders.add(own.folder(country.code())));
		}
		return new CatalogReader(folders, countries.isEmpty() ? null : countries.get(0).home(), this.files).read();
	}

	private void countries(CatalogFolder folder) {
		String file = folder.path(CatalogFolder.COUNTRIES);
		CatalogCheck check = new CatalogCheck(new HashMap<>());
		folder.read(CatalogFolder.COUNTRIES, CatalogFiles.Countries.class)
			.ifPresent((read) -> read.entries().forEach((entry) -> country(check, file, entry)));
	}

	private void country(CatalogCheck check, String file, CatalogFiles.Countries.Land entry) {
		String code = check.id(file, entry.id());
		Bilingual name = new Bilingual(check.text(file, code, "name", entry.name()),
				check.text(file, code, "nameEn", entry.nameEn()));
		Country country = new Country(code, name, check.text(file, code, "home", entry.home()));
		if (this.countries.putIfAbsent(code, country) != null) {
			throw new InvalidCatalog(file, new Bilingual(
					"el país «%s» ya tiene catálogo; ponga sus nombres en la carpeta «%s» sin repetirlo aquí"
						.formatted(code, code),
					"the country '%s' has a catalog already; put its names into the folder '%s' without repeating it here"
						.formatted(code, code)));
		}
	}

	/** Read once, when it is first asked for. */
	private static final class Bundled {

		private static final Catalogs ALL = new Catalogs(null);

		private Bundled() {
		}

	}

}
