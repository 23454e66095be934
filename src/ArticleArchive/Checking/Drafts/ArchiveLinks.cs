using System.Text.RegularExpressions;
using System.Web;
using ArticleArchive.Catalog;
using ArticleArchive.History;

namespace ArticleArchive.Checking.Drafts;

/// <summary>Finds what has become of links to this archive. It makes no network requests: anything not in the catalog is unknown.</summary>
internal sealed partial class ArchiveLinks(CatalogSnapshot catalog, Uri site)
{
    /// <summary>What has become of a link; null for a link to another site or to no article.</summary>
    public DraftFinding? Check(DraftLink link)
    {
        if (!WebAddress.TryRead(link.Address, out var address)
            || !string.Equals(address.Authority, site.Authority, StringComparison.OrdinalIgnoreCase)
            || !ArticleAddress.TryRead(address, out var slug, out var passages))
            return null;

        if (!ArticleSlug.TryParse(Ending().Replace(slug, ""), out var named) || catalog.FindByAnySlug(named) is not { } stored)
            return Finding(link, DraftRule.LinkUnknown, "There is no article at this address", new CheckedLink(link.Address, null, null));

        var article = stored.Article;
        var isMoved = article.Slug != named;
        var alone = new CheckedLink(link.Address, article, null);
        var place = Ending().Replace(passages, "");
        if (place.Length == 0 || stored.Utterances.Any(statement => statement.Id == place))
        {
            return isMoved
                ? Finding(link, DraftRule.LinkMoved, "The article has another address now", alone)
                : Finding(link, DraftRule.LinkUnchanged, place.Length == 0 ? "Leads to an article" : "Leads to a statement", alone);
        }

        if (PassageCitation.FromLink(place, HttpUtility.ParseQueryString(address.Query)["v"]) is not { } citation)
            return Finding(link, DraftRule.LinkUnknown, "The article has no such paragraph", alone);

        var history = catalog.History(article.Slug) is { } recorded
            ? new ArticleHistory(HistoryReader.Read(article.Slug.Value, recorded.Text).Revisions)
            : ArticleHistory.None;
        var cited = new CitationLedger(history, article).Find(citation);
        var rule = RuleOf(cited, isMoved);
        return Finding(link, rule, Sentence(cited, rule), new CheckedLink(link.Address, article, cited));
    }

    private static DraftRule RuleOf(CitedPassage cited, bool isMoved) => cited.Standing switch
    {
        CitedStanding.Unknown => DraftRule.LinkUnknown,
        CitedStanding.Gone => DraftRule.LinkRemoved,
        CitedStanding.Edited => DraftRule.LinkEdited,
        CitedStanding.Elsewhere => DraftRule.LinkMoved,
        _ => isMoved || cited.Events.Any(happened => happened.Moved) ? DraftRule.LinkMoved : DraftRule.LinkUnchanged,
    };

    private static string Sentence(CitedPassage cited, DraftRule rule) => rule switch
    {
        DraftRule.LinkUnchanged when cited.Citation.State is null => "Leads to a paragraph; the link does not say what its words were",
        DraftRule.LinkMoved when cited.Standing == CitedStanding.Unchanged => "The words are unchanged, and stand at another place now",
        _ => CitedWording.Heading(cited),
    };

    private static DraftFinding Finding(DraftLink link, DraftRule rule, string sentence, CheckedLink found) =>
        new() { Rule = rule, From = link.From, To = link.To, Subject = link.Address, Sentence = sentence, Link = found };

    [GeneratedRegex(@"\.(json|md|txt|bib|ris|csl\.json)$", RegexOptions.NonBacktracking)]
    private static partial Regex Ending();
}
