using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>
/// Adds to a query those other spellings of its words that the archive has: <c>airstrike</c> for <c>air strike</c> and vice versa, <c>40 per cent</c> for
/// <c>40%</c>. Words in quotation marks, next to <c>NEAR</c> or in exclusions stay as typed.
/// </summary>
/// <param name="index">Provides the words of the archive.</param>
internal sealed class SpellingVariants(IPassageIndex index)
{
    private const int MinPartLength = 3;
    private const int MinWordLength = 7;
    private const int MaxTried = 3;

    /// <summary>The query with the spellings added and a note on each; the same query if there are none.</summary>
    public async Task<Query> AddToAsync(Query query, CancellationToken cancellation)
    {
        var parts = query.Root switch
        {
            AndNode and => and.Parts,
            { } only => [only],
            null => [],
        };
        var notes = new List<string>();
        var spelled = new List<QueryNode>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (PercentSpellings.FindAtStart(parts.Skip(i)) is var (words, signed) && signed is not null)
            {
                spelled.Add(Either(QueryAlgebra.And(parts.Skip(i).Take(words)), signed));
                notes.Add(Note(string.Join(' ', parts.Skip(i).Take(words).Select(QueryWriter.Write)), signed));
                i += words - 1;
            }
            else if (i + 1 < parts.Count && await JoinedAsync(parts[i], parts[i + 1], cancellation).ConfigureAwait(false) is { } joined)
            {
                spelled.Add(Either(QueryAlgebra.And([parts[i], parts[++i]]), joined));
                notes.Add(Note($"{QueryWriter.Write(parts[i - 1])} {QueryWriter.Write(parts[i])}", joined));
            }
            else if (CompoundSpellings.InOtherNumber(parts[i]) is { } phrase && await HasAsync(phrase.Words[^1] ?? "", cancellation).ConfigureAwait(false))
            {
                spelled.Add(Either(parts[i], phrase));
            }
            else if (parts[i] is WordNode word && await ApartAsync(word.Word, cancellation).ConfigureAwait(false) is { } apart)
            {
                spelled.Add(Either(word, apart));
                notes.Add(Note(QueryWriter.Write(word), apart));
            }
            else
            {
                spelled.Add(parts[i]);
            }
        }

        if (spelled.SequenceEqual(parts))
            return query;

        var root = QueryAlgebra.And(spelled);
        return query with { Root = root, Reading = QueryReading.Write(root, query.Voice, query.Filters), Notes = [.. query.Notes, .. notes] };
    }

    private static string Note(string typed, QueryNode other) =>
        $"“{typed}” was also searched for as “{QueryWriter.Write(other is OrNode or ? or.Parts[0] : other).Trim('"')}”. In quotation marks, only what "
            + "you type is found.";

    private static QueryNode Either(QueryNode? one, QueryNode other) => QueryAlgebra.Or([.. one is null ? [] : (QueryNode[])[one], other]) ?? other;

    /// <summary>Two adjacent words joined into one; null if the archive does not have it.</summary>
    private async Task<QueryNode?> JoinedAsync(QueryNode first, QueryNode second, CancellationToken cancellation) =>
        first is WordNode one && second is WordNode other && one.Word.All(char.IsLetter) && other.Word.All(char.IsLetter)
            && one.Word.Length >= MinPartLength && other.Word.Length >= MinPartLength
        && one.Word.Length + other.Word.Length >= MinWordLength && await HasAsync(one.Word + other.Word, cancellation).ConfigureAwait(false)
            ? new WordNode(one.Word + other.Word)
            : null;

    /// <summary>A word split in two, as a phrase; null if the archive does not have the two side by side.</summary>
    private async Task<QueryNode?> ApartAsync(string word, CancellationToken cancellation)
    {
        if (word.Length < MinWordLength || !word.All(char.IsLetter))
            return null;

        var tried = 0;
        for (var length = MinPartLength; length + MinPartLength <= word.Length && tried < MaxTried; length++)
        {
            var (first, second) = (word[..length], word[length..]);
            if (!await HasAsync(first, cancellation).ConfigureAwait(false) || !await HasAsync(second, cancellation).ConfigureAwait(false))
                continue;

            tried++;
            if (QueryAlgebra.Or([new PhraseNode([first, second]), new PhraseNode([first, CompoundSpellings.InOtherNumber(second)])]) is { } either
                && await index.CountAsync(new Query { Typed = "", Root = either, Reading = "" }, cancellation).ConfigureAwait(false) > 0)
                return either;
        }

        return null;
    }

    private async Task<bool> HasAsync(string word, CancellationToken cancellation) =>
        (await index.FindWordsAsync(new WordRequest(word, WordMatch.Form, 1), cancellation).ConfigureAwait(false)).Count > 0;
}
