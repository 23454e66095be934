using ArticleArchive.Catalog;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Tests.Checking;

/// <summary>All that is said in an archive, as lines of folded words: slow and simple, to judge the check by.</summary>
internal sealed class SaidWords
{
    private readonly List<(string Line, string? Speaker)> _said = [];

    public SaidWords(ArchiveCatalog catalog)
    {
        foreach (var slug in catalog.Slugs())
            Articles.Add(catalog.Find(slug).ShouldNotBeNull().Article);
        foreach (var article in Articles)
            _said.AddRange(article.Utterances
                .Select(utterance => (Fold(WordsOf(article, utterance)), utterance.Attribution is { Named: true, Through: null } speaker
                ? speaker.Name : null)));
    }

    public List<Article> Articles { get; } = [];

    public IEnumerable<(Article Article, Utterance Utterance, string Words)> Statements =>
        Articles.SelectMany(article => article.Utterances.Select(utterance => (article, utterance, WordsOf(article, utterance))));

    /// <summary>True when some speaker says the words one after the other.</summary>
    public bool IsSaid(string words) => _said.Exists(said => Has(said.Line, words));

    /// <summary>True when somebody says the words whom the article does not name.</summary>
    public bool IsSaidByNobodyNamed(string words) => _said.Exists(said => said.Speaker is null && Has(said.Line, words));

    /// <summary>True when one statement has both, the first before the second.</summary>
    public bool IsSaidInOrder(string first, string second) =>
        _said.Exists(said => said.Line.IndexOf(Fold(first), StringComparison.Ordinal) is >= 0 and var at && said.Line.IndexOf(Fold(second), at + Fold(first).Length - 1, StringComparison.Ordinal) >= 0);

    public static string WordsOf(Article article, Utterance utterance) =>
        string.Join(' ', utterance.Quotations.Select(quotation => article.TextAt(quotation.Place)));

    public static string Fold(string words) => $" {string.Join(' ', Tokenizer.Tokenize(words).Select(token => token.Word))} ";

    private static bool Has(string line, string words) => line.Contains(Fold(words), StringComparison.Ordinal);
}
