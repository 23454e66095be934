using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Lucene.Sequences;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>
/// The words of a passage as the index keeps them beside its postings, so that the words around a match can be read without the text. The object is reused
/// for one passage after another.
/// </summary>
/// <remarks>
/// The stored sequence is the language (empty for English) and the words. Where the voice or the speaker changes, an empty word comes first, then the voice
/// as a digit and the speaker's name in addresses (empty if nobody is known).
/// </remarks>
/// <param name="table">Numbers the words of all segments.</param>
internal sealed class PassageWords(WordTable table)
{
    /// <summary>The number that means no speaker.</summary>
    public const int NoSpeaker = -1;

    private const string Mark = "";
    private const int Unknown = -1;

    private readonly Dictionary<WordDictionary, int[]> _numbers = [];
    private readonly int _mark = table.NumberOf(Mark);
    private int[] _words = [];
    private (Voice Voice, int Speaker)[] _voices = [];
    private int _language = Unknown;

    /// <summary>The language of the words, as <see cref="Stemmer.LanguageOf"/> gives it.</summary>
    public string Language { get; private set; } = Stemmer.English;

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the word at a place, from 0.</summary>
    public int this[int place] => _words[place];

    /// <summary>The voice of the word at a place.</summary>
    public Voice VoiceOf(int place) => _voices[place].Voice;

    /// <summary>
    /// The speaker of the word at a place, as the number in the table of words of the name in addresses; <see cref="NoSpeaker"/> when nobody, or nobody known,
    /// says it.
    /// </summary>
    public int SpeakerOf(int place) => _voices[place].Speaker;

    /// <summary>The sequence to store for a passage.</summary>
    public static IEnumerable<string> Encode(IndexedArticle article, int passage)
    {
        yield return article.Language == Stemmer.English ? "" : article.Language;
        var (words, voices) = (article.Words.Passages[passage], article.Words.Voices(passage, article.IsHeadline(passage)));
        var last = (Voice.Narrative, -1);
        for (var i = 0; i < words.Length; i++)
        {
            if (voices[i] != last)
            {
                last = voices[i];
                yield return Mark;
                yield return ((int)last.Item1).ToString(CultureInfo.InvariantCulture);
                yield return article.SpeakerOf(voices[i]) ?? "";
            }

            yield return IndexTerms.Word(words[i].Token.Word);
        }
    }

    /// <summary>Reads the words of a document.</summary>
    /// <param name="stored">The sequences of its segment; null if they have none.</param>
    /// <param name="document">The document in its segment.</param>
    public void Read(WordSequences? stored, int document)
    {
        Count = 0;
        if (stored is null || stored.Read(document) is not [var language, .. var sequence])
            return;

        var numbers = NumbersOf(stored.Words);
        ReadLanguage(NumberOf(language, numbers, stored.Words));
        if (_words.Length < sequence.Length)
            (_words, _voices) = (new int[sequence.Length * 2], new (Voice, int)[sequence.Length * 2]);
        var voice = (Voice.Narrative, NoSpeaker);
        for (var at = 0; at < sequence.Length; at++)
        {
            var word = NumberOf(sequence[at], numbers, stored.Words);
            if (word == _mark)
            {
                var speaker = NumberOf(sequence[at + 2], numbers, stored.Words);
                voice = ((Voice)(stored.Words[sequence[at + 1]][0] - '0'), speaker == _mark ? NoSpeaker : speaker);
                at += 2;
                continue;
            }

            (_words[Count], _voices[Count]) = (word, voice);
            Count++;
        }
    }

    /// <summary>The numbers in the table of a segment's words, as far as they have been met.</summary>
    private int[] NumbersOf(WordDictionary words)
    {
        if (_numbers.TryGetValue(words, out var numbers))
            return numbers;

        numbers = new int[words.Count];
        Array.Fill(numbers, Unknown);
        return _numbers[words] = numbers;
    }

    private int NumberOf(int word, int[] numbers, WordDictionary words) =>
        numbers[word] is var number && number != Unknown ? number : numbers[word] = table.NumberOf(words[word]);

    private void ReadLanguage(int language)
    {
        if (language == _language)
            return;

        _language = language;
        Language = language == _mark ? Stemmer.English : table[language];
    }
}
