namespace ArticleArchive.Web.Http;

/// <summary>What an answer is made from: two answers to one address with the same edition are the same, byte for byte.</summary>
/// <param name="State">The state of the site that it shows.</param>
/// <param name="Encoding">How it is compressed: <c>br</c>, <c>gzip</c>, or empty.</param>
/// <param name="Tag">Its strong entity tag, in its quotation marks.</param>
internal sealed record ResponseVersion(SiteState State, string Encoding, string Tag);
