using ArticleArchive.Search.Postings;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ArticleArchive.Tests.Search.Postings;

public sealed class PostingsProperties
{
    private const int Numbers = 300;

    [Property]
    public Property A_set_says_of_every_stretch_what_its_numbers_say() => Prop.ForAll(Numbered(), Numbered(), (numbers, edges) =>
    {
        var (first, end) = (edges.DefaultIfEmpty(0).Min(), edges.DefaultIfEmpty(Numbers).Max());
        var set = Set(numbers);
        var within = numbers.Count(number => first <= number && number < end);
        return Bits.Count(set, first, end) == within
            && Bits.HasNone(set, first, end) == (within == 0)
            && Bits.Next(set, first) == numbers.Where(number => number >= first).DefaultIfEmpty(-1).Min()
            && Bits.Count(set) == numbers.Length;
    });

    [Property]
    public Property A_stretch_added_is_its_numbers() => Prop.ForAll(Numbered(), edges =>
    {
        var (first, end) = (edges.DefaultIfEmpty(0).Min(), edges.DefaultIfEmpty(0).Max());
        var set = Set([]);
        Bits.AddRange(set, first, end);
        return Enumerable.Range(0, Numbers).All(number => Bits.Has(set, number) == (first <= number && number < end));
    });

    [Property]
    public Property Borders_tell_which_stretch_holds_a_place() => Prop.ForAll(Numbered(), starts =>
    {
        int[] stretches = [.. starts.Append(0).Distinct().Order(), Numbers];
        var borders = new Borders(stretches);
        return Enumerable.Range(0, Numbers).All(place =>
            stretches[borders.IndexOf(place)] <= place && place < stretches[borders.IndexOf(place) + 1]
            && borders.HasInOne(place, Math.Min(place + 7, Numbers)) == (Math.Min(place + 7, Numbers) <= stretches[borders.IndexOf(place) + 1]));
    });

    [Property]
    public Property A_row_of_places_is_read_as_it_was_written() => Prop.ForAll(Numbered(), Gen.Choose(0, PlaceRow.MostBlocks - 1).ToArbitrary(), (numbers, distance) =>
    {
        int[] places = [.. numbers.Append(5).Distinct().Order()];
        return IsReadAsWritten(places, distance, isWide: false) && IsReadAsWritten(places, distance, isWide: true);
    });

    [Property]
    public Property A_row_with_any_letter_changed_is_told_from_the_one_that_was_written() => Prop.ForAll(Numbered(), Gen.Choose(1, 255).ToArbitrary(), (numbers, change) =>
    {
        byte[] row = [.. numbers.Select(number => (byte)number), 0, 0, 0, 0];
        Seal.Put(row);
        Seal.Open(row).Length.ShouldBe(row.Length - Seal.Length);
        return Enumerable.Range(0, row.Length).All(at =>
        {
            byte[] damaged = [.. row];
            damaged[at] ^= (byte)change;
            return Throws(damaged);
        });
    });

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(7)]
    public void A_row_that_is_cut_short_is_damage(int length)
    {
        var row = new byte[PlaceRow.LengthOf(places: 3, isWide: false)];
        PlaceRow.Write(row, 1, [1, 2, 3], isWide: false);

        Should.Throw<InvalidDataException>(() => PlaceRow.Head(row.AsSpan(0, length)));
    }

    private static bool IsReadAsWritten(int[] places, int distance, bool isWide)
    {
        var row = new byte[PlaceRow.LengthOf(places.Length, isWide)];
        PlaceRow.Write(row, distance, places, isWide).ShouldBe(row.Length);
        var head = PlaceRow.Head(row);
        var read = new int[head.Places];
        PlaceRow.Read(row, head, read);
        return head.Distance == distance && head.Length == row.Length && read.SequenceEqual(places);
    }

    private static Arbitrary<int[]> Numbered() => Gen.Choose(0, Numbers - 1).ArrayOf().Select(numbers => numbers.Distinct().ToArray()).ToArbitrary();

    private static ulong[] Set(int[] numbers)
    {
        var set = new ulong[Bits.WordsFor(Numbers)];
        foreach (var number in numbers)
            Bits.Add(set, number);
        return set;
    }

    private static bool Throws(byte[] damaged)
    {
        try
        {
            Seal.Open(damaged);
            return false;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }
}
