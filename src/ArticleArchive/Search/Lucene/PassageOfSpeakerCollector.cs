using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene;

/// <summary>Receives speakers' documents and passes on the passages in which they speak, each once.</summary>
internal sealed class PassageOfSpeakerCollector(ICollector passages) : ICollector
{
    private NumericDocValues _steps = DocValues.EMPTY_NUMERIC;
    private int _last;

    // The documents of one passage must come together.
    public bool AcceptsDocsOutOfOrder => false;

    public void SetNextReader(AtomicReaderContext context)
    {
        passages.SetNextReader(context);
        _steps = context.AtomicReader.GetNumericDocValues(Fields.Step) ?? DocValues.EMPTY_NUMERIC;
        _last = -1;
    }

    public void SetScorer(Scorer scorer) => passages.SetScorer(scorer);

    public void Collect(int doc)
    {
        var passage = doc + (int)_steps.Get(doc);
        if (passage == _last)
            return;

        _last = passage;
        passages.Collect(passage);
    }
}
