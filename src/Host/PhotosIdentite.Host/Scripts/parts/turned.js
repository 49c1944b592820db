// A vector turned clockwise, as seen on a screen.
export const turned = ({ x, y }, degrees) => {
  const angle = degrees * Math.PI / 180;
  return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
};
