using System.Runtime.InteropServices;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>
/// Works out which wordings are alike. Candidates share runs of three words, rare runs counting for more (shingles: Broder 1997); <see cref="LocalAlignment"/>
/// decides. Whether two wordings are alike depends only on their words and on how many wordings have their shingles, so a change needs to look only at new
/// wordings and at those with a shingle whose count crossed a bound.
/// </summary>
internal sealed class FamilyMatcher(PreparedStatements statements)
{
    /// <summary>A shingle of at most this many wordings is rare.</summary>
    private const int Rare = 8;

    /// <summary>
    /// A shingle of more wordings is a common phrase; it gives no candidates, so that the work grows with the number of wordings rather than its square.
    /// </summary>
    private const int Frequent = 64;

    private const int EvidenceOfRare = 2;

    /// <summary>More than a common phrase gives: <c>on both sides of the border</c> has four shingles, none of them rare.</summary>
    private const int EvidenceOfShort = 6;

    private const int EvidenceOfOthers = 3;
    private const int Short = 11;
    private const int WordsAnEvidence = 8;

    private readonly ShingleTable _shingles = new(statements);
    private readonly SortedRows _alike = new(statements, "INSERT INTO alike (wording, other) VALUES");
    private readonly List<(uint Shingle, WordingKey Wording)> _added = [];
    private readonly Dictionary<uint, int> _counts = [];
    private readonly HashSet<WordingKey> _unsettled = [];

    private delegate ReadOnlySpan<WordingKey> WordingsWith(uint shingle);

    /// <summary>Adds a new wording.</summary>
    public void Add(WordingKey wording)
    {
        _unsettled.Add(wording);
        foreach (var shingle in PrintedWords.Shingles(WordsOf(wording)))
        {
            _added.Add((shingle, wording));
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, shingle, out _)++;
        }
    }

    /// <summary>Removes a wording that no article prints any more.</summary>
    public void Remove(WordingKey wording)
    {
        foreach (var shingle in PrintedWords.Shingles(WordsOf(wording)))
        {
            // Words added and removed in the same change have no shingles yet.
            if (_shingles.Remove(shingle, wording))
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, shingle, out _)--;
        }

        Part(wording);
        statements.Run("DELETE FROM wordings WHERE wording = ?1", wording.Value);
    }

    /// <summary>Works out which wordings the new ones are like.</summary>
    public void Settle()
    {
        _shingles.Add(_added);
        foreach (var (shingle, change) in _counts)
        {
            var wordings = _shingles.With(shingle);
            if (Evidence(wordings.Length) != Evidence(wordings.Length - change))
                _unsettled.UnionWith(wordings.ToArray());
        }

        foreach (var wording in _unsettled)
            Part(wording);
        foreach (var wording in _unsettled)
            Join(wording, WordsOf(wording), _shingles.With, other => other.Value < wording.Value || !_unsettled.Contains(other));
        _alike.Write();
    }

    /// <summary>Works out which of all wordings are alike.</summary>
    public void SettleAll()
    {
        var shared = new SharedShingles(Frequent);
        _shingles.Fill(All, shared);
        foreach (var (wording, words) in All())
            Join(wording, words, shared.With, other => other.Value < wording.Value);
        _alike.Write();
    }

    private IEnumerable<(WordingKey Wording, uint[] Words)> All()
    {
        using var rows = statements.Rows("SELECT wording, words FROM wordings ORDER BY wording");
        while (rows.Read())
            yield return (new WordingKey(rows.GetInt64(0)), PrintedWords.Read(rows.GetFieldValue<byte[]>(1)));
    }

    private static int Needed(int words) => Math.Max(words <= Short ? EvidenceOfShort : EvidenceOfOthers, words / WordsAnEvidence);

    private static int Evidence(int wordings) => wordings <= Rare ? EvidenceOfRare : wordings <= Frequent ? 1 : 0;

    private void Join(WordingKey wording, uint[] words, WordingsWith with, Predicate<WordingKey> isWanted)
    {
        var shared = new Dictionary<WordingKey, int>();
        foreach (var shingle in PrintedWords.Shingles(words))
        {
            var others = with(shingle);
            if (others.Length < 2 || Evidence(others.Length) is not (> 0 and var evidence))
                continue;

            foreach (var other in others)
            {
                if (isWanted(other))
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _) += evidence;
            }
        }

        foreach (var (other, evidence) in shared)
        {
            if (other == wording || evidence < Needed(Math.Min(wording.Words, other.Words)) || !LocalAlignment.Between(words, WordsOf(other)).IsSame)
                continue;

            _alike.Add(wording.Value, other.Value);
            _alike.Add(other.Value, wording.Value);
        }
    }

    private void Part(WordingKey wording)
    {
        foreach (var other in statements.List(row => row.GetInt64(0), "SELECT other FROM alike WHERE wording = ?1", wording.Value))
            statements.Run("DELETE FROM alike WHERE wording = ?1 AND other = ?2", other, wording.Value);
        statements.Run("DELETE FROM alike WHERE wording = ?1", wording.Value);
    }

    private uint[] WordsOf(WordingKey wording) =>
        statements.Value("SELECT words FROM wordings WHERE wording = ?1", wording.Value) is byte[] bytes ? PrintedWords.Read(bytes) : [];
}
