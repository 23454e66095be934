using System.Collections;
using System.Runtime.InteropServices;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>
/// Works out which words are alike. Candidates are those that share runs of three words, rare runs counting for more (shingles: Broder 1997); the alignment decides
/// (<see cref="LocalAlignment"/>). Whether two wordings are alike depends on their words and on how many wordings have their shingles, so a change has to look only at what
/// came, and at the wordings of a shingle whose count passed a bound.
/// </summary>
internal sealed class FamilySettlement(PreparedStatements statements)
{
    /// <summary>A shingle of no more wordings is rare, and enough to compare two short ones.</summary>
    private const int Rare = 8;

    /// <summary>A shingle of more wordings is a phrase that everybody uses; it leads to no candidates, so that the work grows with the number of wordings and not with its square.</summary>
    private const int Frequent = 64;

    private const int EvidenceOfRare = 2;
    private const int EvidenceOfShort = 2;
    private const int EvidenceOfOthers = 3;
    private const int Short = 9;
    private const int WordsAnEvidence = 8;

    // Of the 32 bits of a shingle so many choose the place where it is noted that a shingle leads somewhere: four megabytes, whatever the archive.
    private const int BitsOfPlace = 25;

    private readonly Dictionary<uint, int> _counts = [];
    private readonly HashSet<WordingKey> _unsettled = [];

    /// <summary>Puts the shingles of words in that are new.</summary>
    public void Add(WordingKey wording)
    {
        _unsettled.Add(wording);
        foreach (var shingle in PrintedWords.Shingles(WordsOf(wording)))
        {
            statements.Run("INSERT INTO shingles (shingle, wording) VALUES (?1, ?2)", (long)shingle, wording.Value);
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, shingle, out _)++;
        }
    }

    /// <summary>Takes words out that nobody prints any more.</summary>
    public void Remove(WordingKey wording)
    {
        foreach (var shingle in PrintedWords.Shingles(WordsOf(wording)))
        {
            // Words that came and went in one change have no shingles yet.
            if (statements.Run("DELETE FROM shingles WHERE shingle = ?1 AND wording = ?2", (long)shingle, wording.Value) > 0)
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, shingle, out _)--;
        }

        Part(wording);
        statements.Run("DELETE FROM wordings WHERE wording = ?1", wording.Value);
    }

    /// <summary>Works out what the words that came are like.</summary>
    public void Settle()
    {
        foreach (var (shingle, change) in _counts)
        {
            var wordings = With(shingle, Frequent + Math.Max(change, 0) + 1);
            if (Evidence(wordings.Count) != Evidence(wordings.Count - change))
                _unsettled.UnionWith(wordings);
        }

        foreach (var wording in _unsettled)
            Part(wording);
        foreach (var wording in _unsettled)
            Join(wording, WordsOf(wording), _ => true, other => other.Value < wording.Value || !_unsettled.Contains(other));
    }

    /// <summary>Works out what all words are like.</summary>
    public void SettleAll()
    {
        var leads = LeadingSomewhere();
        using var rows = statements.Rows("SELECT wording, words FROM wordings ORDER BY wording");
        while (rows.Read())
        {
            var wording = new WordingKey(rows.GetInt64(0));
            Join(wording, PrintedWords.Read(rows.GetFieldValue<byte[]>(1)), shingle => leads[PlaceOf(shingle)], other => other.Value < wording.Value);
        }
    }

    /// <summary>The shingles of several wordings that are not frequent: most are of one wording, and need not be looked up.</summary>
    private BitArray LeadingSomewhere()
    {
        var leads = new BitArray(1 << BitsOfPlace);
        using var rows = statements.Rows("SELECT shingle FROM shingles GROUP BY shingle HAVING COUNT(*) BETWEEN 2 AND ?1", Frequent);
        while (rows.Read())
            leads[PlaceOf((uint)rows.GetInt64(0))] = true;
        return leads;
    }

    private static int PlaceOf(uint shingle) => (int)(shingle >> (32 - BitsOfPlace));

    private static int Needed(int words) => Math.Max(words <= Short ? EvidenceOfShort : EvidenceOfOthers, words / WordsAnEvidence);

    private static int Evidence(int wordings) => wordings <= Rare ? EvidenceOfRare : wordings <= Frequent ? 1 : 0;

    private void Join(WordingKey wording, uint[] words, Predicate<uint> leads, Predicate<WordingKey> isWanted)
    {
        var shared = new Dictionary<WordingKey, int>();
        foreach (var shingle in PrintedWords.Shingles(words).Where(shingle => leads(shingle)))
        {
            var others = With(shingle, Frequent + 1);
            if (others.Count < 2 || Evidence(others.Count) is not (> 0 and var evidence))
                continue;

            foreach (var other in others.Where(other => isWanted(other)))
                CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _) += evidence;
        }

        foreach (var (other, evidence) in shared)
        {
            if (other == wording || evidence < Needed(Math.Min(wording.Words, other.Words)) || !LocalAlignment.Of(words, WordsOf(other)).IsSame)
                continue;

            statements.Run("INSERT INTO alike (wording, other) VALUES (?1, ?2)", wording.Value, other.Value);
            statements.Run("INSERT INTO alike (wording, other) VALUES (?1, ?2)", other.Value, wording.Value);
        }
    }

    private void Part(WordingKey wording)
    {
        foreach (var other in statements.List(row => row.GetInt64(0), "SELECT other FROM alike WHERE wording = ?1", wording.Value))
            statements.Run("DELETE FROM alike WHERE wording = ?1 AND other = ?2", other, wording.Value);
        statements.Run("DELETE FROM alike WHERE wording = ?1", wording.Value);
    }

    private List<WordingKey> With(uint shingle, int most) =>
        statements.List(row => new WordingKey(row.GetInt64(0)), "SELECT wording FROM shingles WHERE shingle = ?1 LIMIT ?2", (long)shingle, most);

    private uint[] WordsOf(WordingKey wording) =>
        statements.Value("SELECT words FROM wordings WHERE wording = ?1", wording.Value) is byte[] bytes ? PrintedWords.Read(bytes) : [];
}
