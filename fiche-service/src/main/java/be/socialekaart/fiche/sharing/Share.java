package be.socialekaart.fiche.sharing;

/**
 * What is needed to pass a page on or to keep it. Public: pages hand it to the fragment that shows it.
 *
 * @param path on this site
 * @param address the same for elsewhere
 * @param mail opens a mail about it
 */
public record Share(String kind, String title, String path, String address, String mail) {}
