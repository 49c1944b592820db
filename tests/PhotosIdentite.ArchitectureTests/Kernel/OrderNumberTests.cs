using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.ArchitectureTests.Kernel;

public sealed class OrderNumberTests
{
    private static OrderNumber Known => OrderNumber.Parse(OrderNumber.New().Value)!.Value;

    [Fact]
    public void Is_shown_in_groups_of_four_and_read_back_in_any_spelling()
    {
        var number = Known;

        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$", number.ToString());
        Assert.Equal(number, OrderNumber.Parse(number.ToString()));
        var sloppy = $" {number.ToString().ToLowerInvariant().Replace('0', 'o').Replace('1', 'l')} ";
        Assert.Equal(number, OrderNumber.Parse(sloppy));
    }

    [Fact]
    public void Refuses_every_single_wrong_character_and_every_swap_of_neighbours()
    {
        var number = Known.Value;
        for (var i = 0; i < number.Length; i++)
        {
            foreach (var other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".Where(c => c != number[i]))
                Assert.Null(OrderNumber.Parse(number[..i] + other + number[(i + 1)..]));
            // Luhn cannot tell the two ends of the alphabet swapped (0 and Z), as it cannot tell 09 from 90.
            if (i + 1 < number.Length && number[i] != number[i + 1] && !(number[i] is '0' or 'Z' && number[i + 1] is '0' or 'Z'))
                Assert.Null(OrderNumber.Parse(number[..i] + number[i + 1] + number[i] + number[(i + 2)..]));
        }
    }
}
