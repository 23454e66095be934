using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>Records which articles print which words, in statements and paragraphs. Settling the change works out which words are alike.</summary>
internal sealed class FamilyRegister(PreparedStatements statements, bool isBuild)
{
    private readonly SortedRows _paragraphs = new(statements, "INSERT OR IGNORE INTO paragraphs (words, key) VALUES");
    private readonly HashSet<WordingKey> _new = [];
    private readonly HashSet<WordingKey> _left = [];
    private long? _last;

    /// <summary>Adds what an article prints.</summary>
    public void Enter(ArticleKey key, PrintedArticle article)
    {
        foreach (var (i, statement) in article.Statements.Index())
        {
            if (statement is not { } words)
                continue;

            var wording = Find(words.Id) ?? Write(words);
            statements.Run("INSERT INTO printings (wording, key, statement) VALUES (?1, ?2, ?3)", wording.Value, key.Value, i);
        }

        foreach (var words in article.Paragraphs)
            _paragraphs.Add(words, key.Value);
    }

    /// <summary>Removes what an article prints.</summary>
    public void Remove(ArticleKey key, Article article)
    {
        var wordings = article.Utterances.Select(utterance => WordingId.For(article, utterance)).OfType<WordingId>().Distinct();
        foreach (var wording in wordings.Select(Find).OfType<WordingKey>())
        {
            _left.Add(wording);
            statements.Run("DELETE FROM printings WHERE wording = ?1 AND key = ?2", wording.Value, key.Value);
        }

        _paragraphs.Write();
        foreach (var words in PrintedArticle.ParagraphsOf(article))
            statements.Run("DELETE FROM paragraphs WHERE words = ?1 AND key = ?2", words, key.Value);
    }

    /// <summary>
    /// Works out which words are alike: after a build for all; after a change for new ones and those with a shingle that became, or ceased to be, frequent.
    /// </summary>
    public void Settle()
    {
        _paragraphs.Write();
        var families = new FamilyMatcher(statements);
        if (isBuild)
        {
            families.SettleAll();
            return;
        }

        var gone = _left.Where(wording => statements.Value("SELECT 1 FROM printings WHERE wording = ?1 LIMIT 1", wording.Value) is null).ToList();
        foreach (var wording in gone)
            families.Remove(wording);
        foreach (var wording in _new.Except(gone))
            families.Add(wording);
        families.Settle();
    }

    private WordingKey? Find(WordingId id) =>
        statements.Value("SELECT wording FROM wordings WHERE id = ?1", id.Value) is long wording ? new WordingKey(wording) : null;

    private WordingKey Write(PrintedWords words)
    {
        _last ??= statements.Value("SELECT MAX(wording) FROM wordings") as long? ?? 0;
        var wording = WordingKey.After(_last.Value, words.Numbers.Length);
        _last = wording.Value;
        statements.Run("INSERT INTO wordings (wording, id, words) VALUES (?1, ?2, ?3)", wording.Value, words.Id.Value, words.Bytes);
        if (!isBuild)
            _new.Add(wording);
        return wording;
    }
}
