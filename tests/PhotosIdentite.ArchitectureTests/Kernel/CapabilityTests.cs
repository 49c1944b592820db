using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.ArchitectureTests.Kernel;

public sealed class CapabilityTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("=")]
    [InlineData("+")]
    [InlineData("é")]
    public void A_secret_holds_nothing_an_address_could_not(string letter)
    {
        var secret = Capability.New().Secret;

        Assert.NotNull(Capability.Parse(secret));
        Assert.Null(Capability.Parse(letter + secret[1..]));
        Assert.Null(Capability.Parse(secret[..^1] + letter));
        Assert.Null(Capability.Parse(secret + letter));
    }
}
