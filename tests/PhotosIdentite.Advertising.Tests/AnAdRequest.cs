using PhotosIdentite.Advertising.Contracts;

namespace PhotosIdentite.Advertising.Tests;

/// <summary>What crosses the boundary, by its shape: adding a field is a decision that this test makes visible.</summary>
[Trait("Policy", "P5"), Trait("Policy", "P16")]
public sealed class AnAdRequest
{
    [Fact]
    public void Holds_a_slot_a_language_and_topics_and_nothing_else() =>
        Assert.Equal(
            ["Language: String", "Slot: String", "Topics: IReadOnlyCollection`1"],
            typeof(AdRequest).GetProperties().Select(p => $"{p.Name}: {p.PropertyType.Name}").Order());

    [Fact]
    public void Is_all_that_the_module_is_ever_told()
    {
        var told = typeof(IAdChoice).Assembly.GetExportedTypes().Where(type => type.IsInterface)
            .SelectMany(door => door.GetMethods()).SelectMany(method => method.GetParameters()).Select(p => p.ParameterType);

        Assert.Equal([typeof(AdRequest)], told);
    }

    [Fact]
    public void Is_decided_by_an_assembly_that_knows_no_request_and_no_other_module_but_the_audience_catalogue()
    {
        var known = typeof(AdvertisingModule).Assembly.GetReferencedAssemblies().Select(name => name.Name!).ToList();

        Assert.DoesNotContain(known, name => name.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal));
        Assert.DoesNotContain(known, name => name.StartsWith("PhotosIdentite.", StringComparison.Ordinal)
            && name is not ("PhotosIdentite.SharedKernel" or "PhotosIdentite.Platform" or "PhotosIdentite.Privacy.Contracts"
                or "PhotosIdentite.Advertising.Contracts"));
    }
}
