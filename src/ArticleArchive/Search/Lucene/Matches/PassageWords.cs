using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Text;
using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>
/// The words of a passage as the index keeps them beside its postings, so that the words around a match can be read without the text. The object is reused for
/// one passage after another.
/// </summary>
/// <remarks>
/// The stored form is the language (empty for English) and the words, each as its length and its UTF-8. A length of 0 is followed by the voice of the words
/// after it and their speaker's name in addresses.
/// </remarks>
/// <param name="table">Numbers the words.</param>
internal sealed class PassageWords(WordTable table)
{
    /// <summary>The number that means no speaker.</summary>
    public const int NoSpeaker = -1;

    private const int Mark = 0;

    private readonly List<int> _words = [];
    private readonly List<(Voice Voice, int Speaker)> _voices = [];
    private byte[] _languageBytes = [];

    /// <summary>The language of the words, as <see cref="Stemmer.LanguageOf"/> gives it.</summary>
    public string Language { get; private set; } = Stemmer.English;

    public int Count => _words.Count;

    /// <summary>The number of the word at a place, from 0.</summary>
    public int this[int place] => _words[place];

    /// <summary>The voice of the word at a place.</summary>
    public Voice VoiceOf(int place) => _voices[place].Voice;

    /// <summary>
    /// The speaker of the word at a place, as the number in the table of words of the name in addresses; <see cref="NoSpeaker"/> when nobody, or nobody known,
    /// says it.
    /// </summary>
    public int SpeakerOf(int place) => _voices[place].Speaker;

    /// <summary>The stored form of a passage's words.</summary>
    public static BytesRef Write(IndexedArticle article, int passage)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(article.Language == Stemmer.English ? "" : article.Language);
        var (words, voices) = (article.Words.Passages[passage], article.Words.Voices(passage, article.IsHeadline(passage)));
        var last = (Voice.Narrative, -1);
        for (var i = 0; i < words.Length; i++)
        {
            if (voices[i] != last)
            {
                last = voices[i];
                writer.Write7BitEncodedInt(Mark);
                writer.Write((byte)last.Item1);
                writer.Write(article.SpeakerOf(voices[i]) ?? "");
            }

            writer.Write(IndexTerms.Word(words[i].Token.Word));
        }

        writer.Flush();
        return new BytesRef(bytes.ToArray());
    }

    /// <summary>Reads the stored form.</summary>
    public void Read(BytesRef stored)
    {
        _words.Clear();
        _voices.Clear();
        var bytes = stored.Bytes.AsSpan(stored.Offset, stored.Length);
        if (bytes.IsEmpty)
            return;

        ReadLanguage(Next(ref bytes));
        var voice = (Voice.Narrative, NoSpeaker);
        while (!bytes.IsEmpty)
        {
            var word = Next(ref bytes);
            if (!word.IsEmpty)
            {
                _words.Add(table.NumberOf(word));
                _voices.Add(voice);
                continue;
            }

            var kind = (Voice)bytes[0];
            bytes = bytes[1..];
            var speaker = Next(ref bytes);
            voice = (kind, speaker.IsEmpty ? NoSpeaker : table.NumberOf(speaker));
        }
    }

    private void ReadLanguage(ReadOnlySpan<byte> language)
    {
        if (language.SequenceEqual(_languageBytes))
            return;

        _languageBytes = language.ToArray();
        Language = language.IsEmpty ? Stemmer.English : Encoding.UTF8.GetString(language);
    }

    /// <summary>Reads the next item: its length, seven bits to a byte with the low bits first, and then that many bytes.</summary>
    private static ReadOnlySpan<byte> Next(ref Span<byte> bytes)
    {
        var (length, shift, at) = (0, 0, 0);
        while (true)
        {
            var one = bytes[at++];
            length |= (one & 0x7F) << shift;
            shift += 7;
            if (one < 0x80)
                break;
        }

        var next = bytes.Slice(at, length);
        bytes = bytes[(at + length)..];
        return next;
    }
}
