using Lucene.Net.Analysis;

namespace ArticleArchive.LuceneNet;

/// <summary>Reads texts as the archive does, with inflected forms.</summary>
internal sealed class WordAnalyzer : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new WordTokenizer(reader);
        return new TokenStreamComponents(words, new StemFilter(words));
    }
}
