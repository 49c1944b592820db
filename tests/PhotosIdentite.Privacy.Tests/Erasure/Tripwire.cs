namespace PhotosIdentite.Privacy.Tests.Erasure;

/// <summary>Stops the work at its n-th step, once. A step is passed before and after each effect on the world.</summary>
internal sealed class Tripwire
{
    private int _at;
    private int _passed;

    public bool Tripped { get; private set; }

    public void Arm(int at) => (_at, _passed, Tripped) = (at, 0, false);

    public void Pass()
    {
        if (++_passed != _at) return;
        Tripped = true;
        throw new IOException("killed");
    }

    public async Task<T> AroundAsync<T>(Func<Task<T>> effect)
    {
        Pass();
        var outcome = await effect();
        Pass();
        return outcome;
    }

    public Task AroundAsync(Func<Task> effect) => AroundAsync(async () =>
    {
        await effect();
        return true;
    });
}
